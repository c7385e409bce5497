"""Annotates JSON Lines from standard input with a spaCy model: `spacy_peer.py MODEL`.

Writes a line of mentions for each text, offsets in code points, then a line with the seconds that
the texts took and that the model took to load. Articles ("the") and possessives at the ends of a
span are cut off, since spaCy's guidelines have them inside a name and ours do not.
"""

import importlib
import json
import sys
import time

LABELS = {"PERSON": "PER", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "ORG": "ORG"}
ARTICLES = ("the ", "The ", "THE ")
POSSESSIVES = ("'s", "’s", "'", "’")


def load(name):
    package = importlib.import_module(name)
    if hasattr(package, "load"):
        return package.load()
    import spacy

    return spacy.load(package.model_path())


def trimmed(entity):
    start, text = entity.start_char, entity.text
    for article in ARTICLES:
        if text.startswith(article):
            start, text = start + len(article), text[len(article) :]
    for possessive in POSSESSIVES:
        if text.endswith(possessive):
            text = text[: -len(possessive)]
            break
    return start, start + len(text)


def mentions(nlp, text):
    found = []
    for entity in nlp(text).ents:
        if entity.label_ in LABELS:
            start, end = trimmed(entity)
            if start < end:
                found.append({"start": start, "end": end, "label": LABELS[entity.label_]})
    return found


texts = [json.loads(line)["text"] for line in sys.stdin]
begun = time.perf_counter()
nlp = load(sys.argv[1])
loaded = time.perf_counter() - begun
nlp(texts[0])
begun = time.perf_counter()
results = [mentions(nlp, text) for text in texts]
seconds = time.perf_counter() - begun
for result in results:
    print(json.dumps({"mentions": result}))
print(json.dumps({"seconds": seconds, "loaded": loaded}))

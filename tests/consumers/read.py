"""Reads the files that Gloss writes with the programs they are written for, and compares.

Usage: read.py FOLDER, where FOLDER has a folder for each format (`gloss convert --output`), and
`doccano/`, `spacy/` and so on in it hold the article of `article.jsonl`. Prints a line a reader.
"""

import csv
import importlib.util
import json
import sys
import tempfile
import warnings
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

HERE = Path(__file__).parent
FOLDER = Path(sys.argv[1])


def expected():
    article = json.loads((HERE / "article.jsonl").read_text(encoding="utf-8"))
    text = article["text"]
    return [(text[start:end], label) for start, end, label in article["label"]]


ALL = expected()
# What formats without overlaps hold: the outer ones.
FLAT = [one for one in ALL if one not in [("England", "LOC"), ("Oxford", "LOC")]]


def only(format_key, ending):
    [path] = (FOLDER / format_key).glob(f"*.{ending}")
    return path


def load(format_key, ending):
    return json.loads(only(format_key, ending).read_text(encoding="utf-8"))


def spacy_entities():
    """spaCy: training examples, without a warning about misaligned spans."""
    import spacy
    from spacy.tokens import DocBin
    from spacy.training import Example

    warnings.simplefilter("error")
    nlp = spacy.blank("en")
    [(text, annotations)] = load("spacy", "spacy.json")
    example = Example.from_dict(nlp.make_doc(text), annotations)
    # Through the binary form that `spacy train` reads, and back.
    [doc] = DocBin().from_bytes(DocBin(docs=[example.reference], store_user_data=True).to_bytes()).get_docs(nlp.vocab)
    return [(span.text, span.label_) for span in doc.ents]


def spacy_spans():
    """spaCy: the spans of the span categorizer, nested ones among them."""
    import spacy
    from spacy.training import Example

    nlp = spacy.blank("en")
    [(text, annotations)] = load("spacy", "spacy.json")
    example = Example.from_dict(nlp.make_doc(text), annotations)
    return [(span.text, span.label_) for span in example.reference.spans["sc"]]


class Marks(HTMLParser):
    """The marks of a displaCy page: the words and the label after them."""

    def __init__(self):
        super().__init__()
        self.found, self.depth, self.parts = [], [], None

    def handle_starttag(self, tag, _):
        if tag == "mark":
            self.parts = {"words": "", "label": ""}
        self.depth.append(tag)

    def handle_endtag(self, tag):
        if tag == "mark":
            self.found.append((self.parts["words"].strip(), self.parts["label"].strip()))
            self.parts = None
        while self.depth and self.depth.pop() != tag:
            pass

    def handle_data(self, data):
        if self.parts is not None:
            self.parts["label" if "span" in self.depth else "words"] += data


def displacy():
    """displaCy: the page that it draws of our manual data."""
    from spacy import displacy

    html = displacy.render(load("displacy", "displacy.json"), style="ent", manual=True, jupyter=False)
    marks = Marks()
    marks.feed(html)
    return marks.found


def label_studio():
    """Label Studio: its own validation of the configuration and of every region."""
    from label_studio_sdk.label_interface import LabelInterface

    config = only("label-studio", "xml").read_text(encoding="utf-8")
    interface = LabelInterface(config)
    interface.validate()
    [task] = load("label-studio", "label-studio.json")
    found = []
    for annotation in task["annotations"]:
        for region in annotation["result"]:
            assert interface.validate_region(region), region
            value = region["value"]
            quote = task["data"]["text"][value["start"] : value["end"]]
            assert quote == value["text"], (quote, value)
            found += [(quote, label) for label in value["labels"]]
    return found


def label_studio_converter():
    """Label Studio: the export of its own converter."""
    from label_studio_sdk.converter import Converter

    config = only("label-studio", "xml").read_text(encoding="utf-8")
    tasks = load("label-studio", "label-studio.json")
    for number, task in enumerate(tasks, 1):
        task["id"] = number
        for annotation in task["annotations"]:
            annotation["id"] = number
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "tasks.json")
        source.write_text(json.dumps(tasks), encoding="utf-8")
        Converter(config, folder).convert(str(source), folder + "/out", "JSON_MIN", is_dir=False)
        [exported] = json.loads(next(Path(folder, "out").glob("*.json")).read_text(encoding="utf-8"))
    return [
        (exported["text"][span["start"] : span["end"]], label)
        for span in exported["label"]
        for label in span["labels"]
    ]


def brat():
    """brat: its own reader of standoff, in the subset that bratiaa ships."""
    from bratsubset.annotation import TextAnnotations

    path = only("brat", "ann")
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    annotations = TextAnnotations(str(path.with_suffix("")))
    return [
        (text[mark.spans[0][0] : mark.spans[-1][1]], mark.type)
        for mark in annotations.get_textbounds()
    ]


def pybrat():
    """pybrat: the entities of a folder."""
    from pybrat.parser import BratParser

    [example] = BratParser(error="raise").parse(str(FOLDER / "brat"))
    return [(example.text[entity.start : entity.end], entity.type) for entity in example.entities]


def cassis():
    """dkpro-cassis: the named entities that INCEpTION would show."""
    from cassis import load_cas_from_json

    with only("uima-cas", "cas.json").open("rb") as file:
        cas = load_cas_from_json(file)
    name = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
    return [(entity.get_covered_text(), entity.value) for entity in cas.select(name)]


def chunks(words, tags):
    """Mentions of words with tags in IOB2; the words joined by a space."""
    found = []
    for word, tag in zip(words, tags, strict=True):
        prefix, _, label = tag.partition("-")
        if prefix == "B":
            found.append([[word], label])
        elif prefix == "I":
            assert found[-1][1] == label
            found[-1][0].append(word)
    return [("".join(words), label) for words, label in found]


def hugging_face():
    """Hugging Face datasets: a data set of JSON Lines."""
    from datasets import load_dataset

    path = str(only("hugging-face", "jsonl"))
    with tempfile.TemporaryDirectory() as cache:
        rows = load_dataset("json", data_files=path, split="train", cache_dir=cache)
        return [one for row in rows for one in chunks(row["tokens"], row["ner_tags"])]


def seqeval():
    """seqeval: the entities of the tags of CoNLL-2003, in its strict mode."""
    from seqeval.scheme import IOB2, Entities

    sentences = only("conll", "conll").read_text(encoding="utf-8").strip().split("\n\n")
    rows = [[line.split(" ") for line in one.split("\n")] for one in sentences]
    assert all(len(row) == 4 for sentence in rows for row in sentence)
    rows = rows[1:]
    entities = Entities([[row[3] for row in sentence] for sentence in rows], scheme=IOB2)
    return [
        ("".join(row[0] for row in rows[entity.sent_id][entity.start : entity.end]), entity.tag)
        for sentence in entities.entities
        for entity in sentence
    ]


def doccano():
    """doccano: the parser that its import runs."""
    sys.path += importlib.util.find_spec("backend").submodule_search_locations
    from data_import.pipeline.parsers import JSONLParser

    parser = JSONLParser(encoding="utf-8")
    rows = list(parser.parse(str(only("doccano", "jsonl"))))
    assert not parser.errors, parser.errors
    return [
        (row["text"][start:end], label) for row in rows for start, end, label in row["label"]
    ]


# The terms of the Web Annotation vocabulary that our files use, each as its specification names it
# (https://www.w3.org/TR/annotation-vocab/). The context itself is the W3C's and is not copied here.
OA = "http://www.w3.org/ns/oa#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
CONTEXT = {
    "@context": {
        "id": "@id",
        "type": "@type",
        "oa": OA,
        "Annotation": "oa:Annotation",
        "TextualBody": "oa:TextualBody",
        "TextPositionSelector": "oa:TextPositionSelector",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "body": {"@id": "oa:hasBody", "@type": "@id"},
        "target": {"@id": "oa:hasTarget", "@type": "@id"},
        "source": {"@id": "oa:hasSource", "@type": "@id"},
        "selector": {"@id": "oa:hasSelector", "@type": "@id"},
        "items": {
            "@id": "https://www.w3.org/ns/activitystreams#items",
            "@type": "@id",
            "@container": "@list",
        },
        "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
        "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
        "tagging": "oa:tagging",
        "identifying": "oa:identifying",
        "commenting": "oa:commenting",
        "classifying": "oa:classifying",
        "exact": "oa:exact",
        "prefix": "oa:prefix",
        "suffix": "oa:suffix",
        "start": {"@id": "oa:start", "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"},
        "end": {"@id": "oa:end", "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"},
        "value": {"@id": RDF + "value"},
    }
}


def web_annotation():
    """PyLD: the statements of the annotations, as a JSON-LD processor sees them."""
    from pyld import jsonld

    def load_context(url, _options=None):
        assert url == "http://www.w3.org/ns/anno.jsonld", url
        return {"contextUrl": None, "documentUrl": url, "document": CONTEXT}

    # The documents of the annotations' text, for the offsets; code points, as the standard says.
    text = json.loads((HERE / "article.jsonl").read_text(encoding="utf-8"))["text"]
    text = text.replace("\r\n", "\n")
    nodes = jsonld.expand(load("web-annotation", "jsonld"), {"documentLoader": load_context})
    found = []

    def all_of(node, name):
        return node.get(OA + name, [])

    def value(node, key):
        return node[key][0]["@value"]

    pending = list(nodes)
    annotations = []
    while pending:
        node = pending.pop()
        if isinstance(node, list):
            pending += node
        elif isinstance(node, dict):
            if OA + "Annotation" in node.get("@type", []):
                annotations.append(node)
            else:
                pending += node.values()
    for annotation in annotations:
        labels = [
            value(body, RDF + "value")
            for body in all_of(annotation, "hasBody")
            if any(OA + "tagging" == one.get("@id") for one in all_of(body, "hasPurpose"))
        ]
        selectors = [
            selector
            for target in all_of(annotation, "hasTarget")
            for selector in all_of(target, "hasSelector")
        ]
        [quote] = [value(one, OA + "exact") for one in selectors if OA + "exact" in one]
        [(start, end)] = [
            (value(one, OA + "start"), value(one, OA + "end"))
            for one in selectors
            if OA + "start" in one
        ]
        assert text[int(start) : int(end)] == quote, (start, end, quote)
        found += [(quote, label) for label in labels]
    return found


def prodigy():
    """Prodigy's documented shape: tokens and spans that agree (the program is not public)."""
    [line] = only("prodigy", "jsonl").read_text(encoding="utf-8").splitlines()
    task = json.loads(line)
    tokens, text = task["tokens"], task["text"]
    for number, token in enumerate(tokens):
        assert token["id"] == number
        assert text[token["start"] : token["end"]] == token["text"]
        assert token["ws"] == (text[token["end"] : token["end"] + 1] == " ")
    found = []
    for span in task["spans"]:
        assert tokens[span["token_start"]]["start"] == span["start"]
        assert tokens[span["token_end"]]["end"] == span["end"]
        found.append((text[span["start"] : span["end"]], span["label"]))
    return found


def spreadsheet():
    """Python's csv module, as a data frame reads it."""
    with only("csv", "csv").open(encoding="utf-8", newline="") as file:
        return [(row["quote"], row["label"]) for row in csv.DictReader(file)]


def without_spaces(mentions):
    return [("".join(quote.split()), label) for quote, label in mentions]


READERS = [
    (spacy_entities, FLAT),
    (spacy_spans, ALL),
    (displacy, FLAT),
    (label_studio, ALL),
    (label_studio_converter, ALL),
    (brat, ALL),
    (pybrat, ALL),
    (cassis, ALL),
    (hugging_face, without_spaces(FLAT)),
    (seqeval, without_spaces(FLAT)),
    (doccano, ALL),
    (web_annotation, ALL),
    (prodigy, ALL),
    (spreadsheet, ALL),
]


def main():
    failed = 0
    for reader, mentions in READERS:
        name = reader.__doc__.strip().rstrip(".")
        try:
            found, wanted = Counter(reader()), Counter(mentions)
            if found != wanted:
                raise AssertionError(f"missing {wanted - found}, too many {found - wanted}")
            print(f"✓ {name}: {len(mentions)} of {len(mentions)} mentions")
        except Exception as error:
            failed += 1
            print(f"✗ {name}: {type(error).__name__}: {error}")
    print(f"{len(READERS) - failed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())

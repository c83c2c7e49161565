package org.loomhive.confidential.outcome;

import java.util.SortedMap;

/** The score of each dimension and of all together. */
public record Scores(SortedMap<String, Score> dimensions, Score composite) {}

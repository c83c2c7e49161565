package org.loomhive.review;

/** Its buyer took a review back: nothing that belongs to it stays. */
public record ReviewTakenBack(ReviewRef review) {}

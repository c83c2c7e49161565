package org.loomhive.catalog.picture;

/** A picture to be hung: the file as it came, and what it shows in words. */
public record NewPicture(byte[] file, String alt) {}

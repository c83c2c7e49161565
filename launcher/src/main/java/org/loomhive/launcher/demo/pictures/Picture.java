package org.loomhive.launcher.demo.pictures;

/**
 * One drawn picture.
 *
 * @param jpeg the file
 * @param width pixels
 * @param height pixels
 * @param alt what is to be seen, in words
 */
public record Picture(byte[] jpeg, int width, int height, String alt) {}

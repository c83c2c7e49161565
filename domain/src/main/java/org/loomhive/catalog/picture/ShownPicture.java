package org.loomhive.catalog.picture;

/**
 * A picture as it is sent to buyers.
 *
 * @param isOfSomebody who may take her yes back, so that nobody keeps it for long
 */
public record ShownPicture(byte[] file, PictureFormat format, boolean isOfSomebody) {}

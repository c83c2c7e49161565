package org.loomhive.catalog.picture;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * How a photo must be turned to stand upright: the orientation of EXIF 2.32, tag 0x0112, 1 to 8.
 */
record Upright(int orientation) {
  private static final int AS_IT_IS = 1;
  private static final int FIRST_LYING = 5;
  private static final int LAST = 8;

  /** A file that says nothing about it stands as it is. */
  static Upright of(byte[] file) {
    try {
      var told =
          JpegMetadataReader.readMetadata(
              new ByteArrayInputStream(file), List.of(new ExifReader()));
      var directory = told.getFirstDirectoryOfType(ExifIFD0Directory.class);
      if (directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION))
        return new Upright(AS_IT_IS);
      return new Upright(directory.getInt(ExifIFD0Directory.TAG_ORIENTATION));
    } catch (ImageProcessingException | MetadataException | IOException saysNothing) {
      return new Upright(AS_IT_IS);
    }
  }

  BufferedImage turn(BufferedImage picture) {
    if (orientation <= AS_IT_IS || orientation > LAST) return picture;
    int width = picture.getWidth();
    int height = picture.getHeight();
    boolean lying = orientation >= FIRST_LYING;
    var turned =
        new BufferedImage(
            lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
    var pen = turned.createGraphics();
    pen.drawImage(picture, new AffineTransformOp(turning(width, height), null), 0, 0);
    pen.dispose();
    return turned;
  }

  private AffineTransform turning(int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      default -> new AffineTransform(0, -1, 1, 0, 0, width);
    };
  }
}

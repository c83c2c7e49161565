package org.loomhive.catalog.picture;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.kernel.Refused;

/**
 * Reads a picture and writes it anew in other widths, which drops all its metadata; it is turned
 * first as they say. The size is read before any pixel is, and of what would fill the memory only
 * every second or third pixel is, so that a small file with a huge picture in it does no harm.
 */
public final class Darkroom {
  private static final long MOST_PIXELS = 40_000_000;
  private static final long MOST_BYTES = 64_000_000;
  private static final int MOST_BYTES_OF_A_PIXEL = 8;
  private static final int QUALITY_PERCENT = 82;

  private Darkroom() {}

  /**
   * The picture as a JPEG at most so wide, without its metadata. One after the other, since anybody
   * may send one.
   */
  public static synchronized byte[] clean(byte[] file, int widthPixels) {
    return jpeg(scale(read(file), widthPixels));
  }

  static BufferedImage read(byte[] file) {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) throw new Refused(CatalogRefusal.PICTURE_NOT_READABLE);
      return Upright.of(file).turn(read(readers.next(), in));
    } catch (Refused no) {
      throw no;
    } catch (IOException | RuntimeException unreadable) { // damaged files end in many kinds
      throw new Refused(CatalogRefusal.PICTURE_NOT_READABLE);
    }
  }

  private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > MOST_PIXELS) throw new Refused(CatalogRefusal.PICTURE_TOO_LARGE);
      int every = (int) Math.ceil(Math.sqrt((double) pixels * bytesOfAPixel(reader) / MOST_BYTES));
      var how = reader.getDefaultReadParam();
      how.setSourceSubsampling(every, every, 0, 0);
      return reader.read(0, how);
    } finally {
      reader.dispose();
    }
  }

  private static int bytesOfAPixel(ImageReader reader) throws IOException {
    var kinds = reader.getImageTypes(0);
    if (!kinds.hasNext()) return MOST_BYTES_OF_A_PIXEL;
    var kind = kinds.next().getSampleModel();
    return kind.getNumBands() * DataBuffer.getDataTypeSize(kind.getDataType()) / Byte.SIZE;
  }

  /** The same picture so wide; a picture is never made wider than it is. */
  static BufferedImage scale(BufferedImage picture, int wanted) {
    int width = Math.min(wanted, picture.getWidth());
    int height = Math.max(1, Math.round((float) picture.getHeight() * width / picture.getWidth()));
    var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = scaled.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return scaled;
  }

  static byte[] jpeg(BufferedImage picture) {
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY_PERCENT / 100f);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}

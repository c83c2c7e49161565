package org.loomhive.catalog.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.kernel.Refused;

class DarkroomTest {
  private static final int LONG = 64;
  private static final int SHORT = 32;

  /** Not one pixel is there: whoever looks at pixels first finds the file unreadable. */
  @Test
  void a_small_file_that_claims_a_huge_picture_is_refused_by_its_header() {
    var no = assertThrows(Refused.class, () -> Darkroom.read(pngOf(30_000, 30_000)));
    assertEquals(CatalogRefusal.PICTURE_TOO_LARGE, no.reason());
  }

  /** As it stands it would fill 96 MB. */
  @Test
  void a_small_file_with_a_picture_that_would_fill_the_memory_is_read_smaller() {
    var read = Darkroom.read(deepPngOf(4_000, 3_000));
    assertEquals(2_000, read.getWidth());
    assertEquals(1_500, read.getHeight());
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
  void a_damaged_file_is_refused_and_nothing_else(String kind) throws IOException {
    var whole = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(LONG, SHORT, BufferedImage.TYPE_INT_RGB), kind, whole);
    var damage = new Random(LONG);
    for (int i = 0; i < 2_000; i++) {
      var file = whole.toByteArray();
      for (int hit = 0; hit < 3; hit++)
        file[damage.nextInt(Math.min(file.length, 200))] = (byte) damage.nextInt();
      try {
        Darkroom.read(file);
      } catch (Refused no) {
        assertTrue(no.reason() instanceof CatalogRefusal);
      }
    }
  }

  /** Where the corner that the camera had at its top left must be seen afterwards. */
  @ParameterizedTest
  @CsvSource({
    "1, left, top, 64",
    "2, right, top, 64",
    "3, right, bottom, 64",
    "4, left, bottom, 64",
    "5, left, top, 32",
    "6, right, top, 32",
    "7, right, bottom, 32",
    "8, left, bottom, 32"
  })
  void a_photo_stands_upright_however_the_camera_was_held(
      int orientation, String side, String end, int width) {
    var read = Darkroom.read(photo(orientation));
    assertEquals(width, read.getWidth());
    assertEquals(LONG + SHORT - width, read.getHeight());
    int x = side.equals("left") ? 4 : read.getWidth() - 4;
    int y = end.equals("top") ? 4 : read.getHeight() - 4;
    assertTrue(new Color(read.getRGB(x, y)).getRed() > 180, "the red corner");
    assertTrue(new Color(read.getRGB(read.getWidth() - x, y)).getRed() < 80, "no other corner");
  }

  @Test
  void what_the_camera_wrote_into_the_file_is_gone() {
    var file = photo(6);
    assertTrue(text(file).contains("Exif"));
    assertTrue(text(file).contains("Ka Name"));
    var kept = text(Darkroom.jpeg(Darkroom.read(file)));
    assertFalse(kept.contains("Exif"));
    assertFalse(kept.contains("Ka Name"));
  }

  /** Lying, black, with a red corner at its top left. */
  private static byte[] photo(int orientation) {
    var picture = new BufferedImage(LONG, SHORT, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, LONG / 4, SHORT / 2);
    pen.dispose();
    var plain = Darkroom.jpeg(picture);
    var told = exif(orientation);
    var whole = ByteBuffer.allocate(plain.length + told.length);
    whole.put(plain, 0, 2).put(told).put(plain, 2, plain.length - 2);
    return whole.array();
  }

  /** An APP1 segment with the orientation and an artist. */
  private static byte[] exif(int orientation) {
    var artist = "Ka Name\0".getBytes(StandardCharsets.US_ASCII);
    var tags = ByteBuffer.allocate(10 + 12 * 2 + 4 + artist.length + 4);
    tags.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tags.putShort((short) 2);
    tags.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    tags.putShort((short) 0);
    tags.putShort((short) 0x013B).putShort((short) 2).putInt(artist.length).putInt(38);
    tags.putInt(0).put(artist);
    var name = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    var segment = ByteBuffer.allocate(4 + name.length + tags.capacity());
    segment.putShort((short) 0xFFE1).putShort((short) (segment.capacity() - 2));
    return segment.put(name).put(tags.array()).array();
  }

  /** A header and an end, nothing between. */
  private static byte[] pngOf(int width, int height) {
    var file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    file.writeBytes(chunk("IHDR", header.array()));
    file.writeBytes(chunk("IEND", new byte[0]));
    return file.toByteArray();
  }

  /** Sixteen bits for each of four colours, all of them nothing. */
  private static byte[] deepPngOf(int width, int height) {
    var file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put(new byte[] {16, 6, 0, 0, 0});
    file.writeBytes(chunk("IHDR", header.array()));
    file.writeBytes(chunk("IDAT", packed(new byte[1 + width * 8], height)));
    file.writeBytes(chunk("IEND", new byte[0]));
    return file.toByteArray();
  }

  private static byte[] packed(byte[] row, int times) {
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < times; i++) out.write(row);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    return packed.toByteArray();
  }

  private static byte[] chunk(String kind, byte[] content) {
    var body = ByteBuffer.allocate(4 + content.length);
    body.put(kind.getBytes(StandardCharsets.US_ASCII)).put(content);
    var sum = new CRC32();
    sum.update(body.array());
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(body.array())
        .putInt((int) sum.getValue())
        .array();
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }
}

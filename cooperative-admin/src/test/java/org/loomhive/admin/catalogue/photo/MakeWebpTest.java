package org.loomhive.admin.catalogue.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MakeWebpTest {
  @Test
  void a_picture_becomes_a_smaller_file_of_the_same_size() throws IOException {
    var jpeg = APhoto.of(320, 240);
    var webp = MakeWebp.webp(jpeg);
    assertEquals("RIFF", new String(webp, 0, 4, StandardCharsets.US_ASCII));
    assertEquals("WEBPVP8 ", new String(webp, 8, 8, StandardCharsets.US_ASCII));
    assertEquals(320, webp[26] & 0xFF | (webp[27] & 0x3F) << 8);
    assertTrue(webp.length < jpeg.length, webp.length + " of " + jpeg.length);
  }
}

package org.loomhive.storefront.api;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers with an ETag made from what is said: who has it already is told only that. */
final class Tagged {
  private static final int TAG_BYTES = 12;

  private Tagged() {}

  /**
   * @param answer a record; its text decides the tag
   */
  static Response answer(Request request, Object answer) {
    var tag = new EntityTag(hash(answer.toString()));
    var unchanged = request.evaluatePreconditions(tag);
    var response = unchanged == null ? Response.ok(answer) : unchanged.tag(tag);
    var again = new CacheControl();
    again.setNoCache(true);
    return response.tag(tag).cacheControl(again).build();
  }

  private static String hash(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

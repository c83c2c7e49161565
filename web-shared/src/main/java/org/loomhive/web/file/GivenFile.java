package org.loomhive.web.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A file that is handed out whole.
 *
 * @param type of its content
 */
public record GivenFile(String type, byte[] bytes) {
  private static final String NOWHERE = "no-store";

  public static GivenFile jpeg(byte[] bytes) {
    return new GivenFile("image/jpeg", bytes);
  }

  public static GivenFile pdf(byte[] bytes) {
    return new GivenFile("application/pdf", bytes);
  }

  /** To be saved under a name; nothing of it is kept on the way. */
  public void saveAs(String name, HttpServletResponse response) throws IOException {
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    show(NOWHERE, response);
  }

  /** To be looked at by one reader; on a phone that others hold nothing of it stays. */
  public void showOnce(HttpServletResponse response) throws IOException {
    show(NOWHERE, response);
  }

  /**
   * To be looked at.
   *
   * @param caching where it may be kept, and how long
   */
  public void show(String caching, HttpServletResponse response) throws IOException {
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.setHeader("Cache-Control", caching);
    response.getOutputStream().write(bytes);
  }
}

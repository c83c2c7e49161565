package org.loomhive.storefront.shop;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.loomhive.catalog.picture.Pictures;

/**
 * Hands out pictures of products. What an address shows never changes, so it is kept for a year.
 */
@WebServlet(PictureAddress.FOLDER + "*")
public class PictureServlet extends HttpServlet {
  private static final Pattern FILE = Pattern.compile("/([0-9a-f]{8,40})-(320|640|1280)\\.jpg");
  private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

  @Inject transient Pictures pictures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo() == null ? "" : request.getPathInfo();
    var file = FILE.matcher(path);
    if (!file.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var tag = "\"" + file.group(1) + "-" + file.group(2) + "\"";
    if (tag.equals(request.getHeader("If-None-Match"))) {
      label(response, tag);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    var jpeg = pictures.file(file.group(1), Integer.parseInt(file.group(2)));
    if (jpeg.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    label(response, tag);
    response.setContentType("image/jpeg");
    response.setContentLength(jpeg.get().length);
    response.getOutputStream().write(jpeg.get());
  }

  private static void label(HttpServletResponse response, String tag) {
    response.setHeader("Cache-Control", FOR_A_YEAR);
    response.setHeader("ETag", tag);
  }
}

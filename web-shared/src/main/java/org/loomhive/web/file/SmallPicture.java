package org.loomhive.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.catalog.picture.PictureWidth;
import org.loomhive.catalog.picture.Pictures;

/**
 * The picture of a piece in the smallest width, for whoever makes or inspects it. Its address never
 * changes its meaning. A site says in its web.xml where it stands.
 */
public class SmallPicture extends HttpServlet {
  private static final String FOR_A_YEAR = "private, max-age=31536000, immutable";

  @Inject transient Pictures pictures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo();
    var file = pictures.file(path == null ? "" : path.substring(1), PictureWidth.SMALL.pixels());
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    GivenFile.jpeg(file.get()).show(FOR_A_YEAR, response);
  }
}

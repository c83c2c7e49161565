package org.loomhive.admin.design;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.catalog.picture.PictureWidth;
import org.loomhive.catalog.picture.Pictures;

/** The drawing or photo of a design. Its address never changes meaning. */
@WebServlet("/workshop/picture/*")
public class DesignPicture extends HttpServlet {
  @Inject transient Pictures pictures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo();
    var file = pictures.file(path == null ? "" : path.substring(1), PictureWidth.MIDDLE.pixels());
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("image/jpeg");
    response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
    response.getOutputStream().write(file.get());
  }
}

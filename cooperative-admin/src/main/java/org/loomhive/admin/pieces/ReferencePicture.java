package org.loomhive.admin.pieces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.catalog.picture.PictureWidth;
import org.loomhive.catalog.picture.Pictures;

/** The picture of a piece as it should be, to hold the piece beside it. */
@WebServlet("/workshop/picture/*")
public class ReferencePicture extends HttpServlet {
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
    response.setContentType("image/jpeg");
    response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
    response.getOutputStream().write(file.get());
  }
}

package org.loomhive.admin.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.catalog.picture.PictureWidth;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.web.file.GivenFile;

/** A photo of a product, small, for its editor: /key. */
@WebServlet("/trade/photo/*")
public class ProductPhotoFile extends HttpServlet {
  @Inject transient Pictures pictures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var key = String.valueOf(request.getPathInfo()).substring(1);
    var found = pictures.file(key, PictureWidth.SMALL.pixels());
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    GivenFile.jpeg(found.get()).showOnce(response);
  }
}

package org.loomhive.storefront.reviews;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.review.photo.PhotoRef;
import org.loomhive.review.photo.ReviewPhotos;
import org.loomhive.web.file.GivenFile;

/** A photo that a buyer took of her piece: /ref. Its buyer may take it away at any time. */
@WebServlet("/review-photo/*")
public class ReviewPhotoFile extends HttpServlet {
  private static final String FOR_AN_HOUR = "public, max-age=3600";

  @Inject transient ReviewPhotos photos;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ref = String.valueOf(request.getPathInfo()).substring(1);
    var found = photos.file(new PhotoRef(ref));
    if (found.isPresent()) GivenFile.jpeg(found.get()).show(FOR_AN_HOUR, response);
    else response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}

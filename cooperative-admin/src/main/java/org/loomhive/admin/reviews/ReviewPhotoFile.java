package org.loomhive.admin.reviews;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.review.photo.PhotoRef;
import org.loomhive.review.photo.ReviewPhotos;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.GivenFile;

/** A photo of a buyer, for whoever looks at it before anybody else does: /ref. */
@WebServlet("/trade/review-photo/*")
public class ReviewPhotoFile extends HttpServlet {
  @Inject transient ReviewPhotos photos;
  @Inject transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ref = new PhotoRef(String.valueOf(request.getPathInfo()).substring(1));
    GivenFile.jpeg(photos.file(ref, signedIn.actor())).showOnce(response);
  }
}

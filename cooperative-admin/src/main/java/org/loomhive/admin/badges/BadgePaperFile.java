package org.loomhive.admin.badges;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.badge.BadgeRef;
import org.loomhive.badge.Badges;

/** The paper behind a badge: /ref. It is given to be kept, and never opened inside of our pages. */
@WebServlet("/trade/evidence/*")
public class BadgePaperFile extends HttpServlet {
  @Inject transient Badges badges;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ref = new BadgeRef(String.valueOf(request.getPathInfo()).substring(1));
    var paper = badges.document(ref);
    response.setContentType(paper.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + ref + "\"");
    response.getOutputStream().write(paper.content());
  }
}

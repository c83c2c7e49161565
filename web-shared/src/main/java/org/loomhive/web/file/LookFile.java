package org.loomhive.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.web.Assets;

/** Hands out the look of the site, all its style sheets in one. */
public class LookFile extends HttpServlet {
  @Inject transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var look = assets.look();
    response.setContentType("text/css");
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(look.length);
    response.getOutputStream().write(look);
  }
}

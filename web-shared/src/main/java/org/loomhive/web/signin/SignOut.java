package org.loomhive.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.web.language.SpokenAddress;

/** Ends a session; only by POST, so that no picture on a foreign page can do it. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
  @Inject Door door;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.letOut();
    response.sendRedirect(SpokenAddress.site(request) + "/");
  }
}

package org.loomhive.admin.books;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.wage.Slips;
import org.loomhive.web.SignedIn;
import org.loomhive.web.slip.ReadSlip;
import org.loomhive.web.slip.SlipPaper;

/** A slip as its member gets it, in her language, to be printed and handed to her. */
@WebServlet("/books/paper/*")
public class SlipFile extends HttpServlet {
  @Inject transient Slips slips;
  @Inject transient ReadSlip reading;
  @Inject transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var slip = slips.get(new SlipNumber(String.valueOf(request.getPathInfo()).substring(1)));
      signedIn.actor().requireSight(slip.cooperative());
      SlipPaper.of(reading.read(slip)).answer(response);
    } catch (NotFound notThere) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

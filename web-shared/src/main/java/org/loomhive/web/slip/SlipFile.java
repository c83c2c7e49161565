package org.loomhive.web.slip;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.GivenFile;

/**
 * A slip as a page to print or keep, in the language of its member: her own for herself, those of
 * their cooperatives for staff. A site says in its web.xml where it stands.
 */
public class SlipFile extends HttpServlet {
  @Inject transient Slips slips;
  @Inject transient ReadSlip reading;
  @Inject transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var slip = seen(new SlipNumber(String.valueOf(request.getPathInfo()).substring(1)));
    var paper = SlipPaper.of(reading.read(slip));
    GivenFile.pdf(paper.pdf()).saveAs(slip.number() + ".pdf", response);
  }

  /** What she may not see is not there. */
  private Slip seen(SlipNumber number) {
    if (signedIn.has(Role.MEMBER.name())) return slips.getOwn(number, signedIn.member());
    var slip = slips.get(number);
    signedIn.actor().requireSight(slip.cooperative());
    return slip;
  }
}

package org.loomhive.admin.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.evidence.Subject;
import org.loomhive.evidence.TakeEvidence;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.membership.Cooperatives;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.GivenFile;

/** The evidence about a product or a lot: /PRODUCT/slug.zip or /LOT/number.zip. */
@WebServlet("/trade/evidence-file/*")
public class EvidenceFile extends HttpServlet {
  private static final int PARTS = 3;
  private static final String ENDING = ".zip";

  @Inject transient TakeEvidence take;
  @Inject transient Cooperatives cooperatives;
  @Inject transient BoardWords words;
  @Inject transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var subject = subject(String.valueOf(request.getPathInfo()).split("/"));
      var evidence = take.take(subject, signedIn.actor());
      var file = new EvidenceZip(evidence, words, ref -> cooperatives.get(ref).name()).bytes();
      new GivenFile("application/zip", file)
          .saveAs("evidence-" + subject.key() + "-" + evidence.about().on() + ENDING, response);
    } catch (NotFound | Refused | IllegalArgumentException nothingThere) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static Subject subject(String[] path) {
    if (path.length != PARTS || !path[2].matches("[A-Za-z0-9-]{1,120}\\.zip"))
      throw new NotFound("evidence", path.length);
    var key = path[2].substring(0, path[2].length() - ENDING.length());
    return new Subject(Subject.Kind.valueOf(path[1]), key);
  }
}

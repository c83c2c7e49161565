package org.loomhive.portal.work;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.inspection.plan.PiecePhotos;
import org.loomhive.production.inspection.stage.StageLooks;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.GivenFile;

/** Hands a maker the photos of her own pieces. Phones are shared, so nothing of them is kept. */
@WebServlet("/photos/*")
public class PhotoServlet extends HttpServlet {
  private static final Pattern FILE =
      Pattern.compile("/((RC|W)-[A-Z0-9-]{1,36})/([0-9a-f]{8,40})\\.jpg");

  @Inject transient PiecePhotos pieces;
  @Inject transient StageLooks looks;
  @Inject transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!file.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var isOfPiece = file.group(2).equals("RC");
    GivenFile.jpeg(jpeg(isOfPiece, file.group(1), file.group(3))).showOnce(response);
  }

  private byte[] jpeg(boolean isOfPiece, String of, String key) {
    return isOfPiece
        ? pieces.file(new ReceiptNumber(of), key, signedIn.member())
        : looks.photo(new WorkOrderNumber(of), key, signedIn.member());
  }
}

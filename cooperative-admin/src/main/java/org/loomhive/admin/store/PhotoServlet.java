package org.loomhive.admin.store;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.proof.LotProofs;
import org.loomhive.production.inspection.plan.PiecePhotos;
import org.loomhive.production.inspection.stage.StageLooks;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.GivenFile;

/** Hands out photos of lots, pieces and looks to those who see the lot, the receipt or the work. */
@WebServlet("/workshop/photos/*")
public class PhotoServlet extends HttpServlet {
  private static final Pattern FILE =
      Pattern.compile("/((LOT|RC|W)-[A-Z0-9-]{1,36})/([0-9a-f]{8,40})\\.jpg");

  @Inject transient LotProofs proofs;
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
    var jpeg = jpeg(file.group(2), file.group(1), file.group(3));
    GivenFile.jpeg(jpeg).show("private, max-age=3600", response);
  }

  private byte[] jpeg(String kind, String of, String key) {
    var reader = signedIn.actor();
    return switch (kind) {
      case "LOT" -> proofs.photo(new LotNumber(of), key, reader);
      case "RC" -> pieces.file(new ReceiptNumber(of), key, reader);
      default -> looks.photo(new WorkOrderNumber(of), key, reader);
    };
  }
}

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
import org.loomhive.material.proof.LotProofs;
import org.loomhive.production.inspection.plan.PiecePhotos;
import org.loomhive.web.SignedIn;

/** Hands out photos of lots and of inspected pieces to those who see the lot or the receipt. */
@WebServlet("/workshop/photos/*")
public class PhotoServlet extends HttpServlet {
  private static final Pattern FILE =
      Pattern.compile("/((LOT|RC)-[A-Z0-9-]{1,36})/([0-9a-f]{8,40})\\.jpg");

  @Inject transient LotProofs proofs;
  @Inject transient PiecePhotos pieces;
  @Inject transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!file.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var jpeg = jpeg(file.group(1), file.group(3), file.group(2).equals("LOT"));
    response.setContentType("image/jpeg");
    response.setContentLength(jpeg.length);
    response.setHeader("Cache-Control", "private, max-age=3600");
    response.getOutputStream().write(jpeg);
  }

  private byte[] jpeg(String of, String key, boolean isOfLot) {
    return isOfLot
        ? proofs.photo(new LotNumber(of), key, signedIn.actor())
        : pieces.file(new ReceiptNumber(of), key, signedIn.actor());
  }
}

package org.loomhive.storefront.shop;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.asked.AskForIt;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;
import org.loomhive.web.language.SpokenAddress;

/** Receives the plain form of somebody who would like to have something back. */
@WebServlet("/ask")
public class AskForm extends HttpServlet {
  private static final String SKU = "SKU-[A-Z0-9-]{1,36}";

  @Inject AskForIt ask;
  @Inject Variants variants;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var text = Objects.requireNonNullElse(request.getParameter("sku"), "");
    if (!text.matches(SKU)) throw new NotFound("variant", text);
    var sku = new Sku(text);
    ask.ask(sku, Objects.requireNonNullElse(request.getParameter("once"), ""));
    var slug = variants.get(sku).product().slug();
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location",
        SpokenAddress.site(request) + "/product?p=" + slug + "&v=" + sku + "&asked=yes");
  }
}

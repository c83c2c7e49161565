package org.loomhive.storefront.back;

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
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.back.AskBack;
import org.loomhive.web.language.Spoken;
import org.loomhive.web.language.SpokenAddress;
import org.loomhive.web.signin.Door;

/** Receives the plain form of somebody who wants a letter when a piece is back or costs less. */
@WebServlet("/tell-me")
public class TellMe extends HttpServlet {
  private static final String SKU = "SKU-[A-Z0-9-]{1,36}";
  private static final String EMAIL =
      "[^@\\s\\p{Cntrl}]{1,120}@[^@\\s\\p{Cntrl}]+\\.[^@\\s]{2,100}";

  @Inject AskBack back;
  @Inject AskForIt ask;
  @Inject Variants variants;
  @Inject Door door;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var text = Objects.requireNonNullElse(request.getParameter("sku"), "");
    if (!text.matches(SKU)) throw new NotFound("variant", text);
    var sku = new Sku(text);
    var page = "/product?p=" + variants.get(sku).product().slug() + "&v=" + sku + "&told=";
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", SpokenAddress.site(request) + page + told(sku, request));
  }

  private void write(Sku sku, String email, HttpServletRequest request) {
    var below = request.getParameter("below");
    if (below != null) {
      back.askCheaper(sku, below, new AskBack.Reader(email, Spoken.now(), door.source()));
      return;
    }
    back.ask(sku, email, Spoken.now(), door.source());
    ask.ask(sku, Objects.requireNonNullElse(request.getParameter("once"), ""));
  }

  private String told(Sku sku, HttpServletRequest request) {
    var email = Objects.requireNonNullElse(request.getParameter("email"), "").strip();
    if (!email.matches(EMAIL)) return "no";
    try {
      write(sku, email, request);
      return "yes";
    } catch (Refused tooOften) {
      return "later";
    }
  }
}

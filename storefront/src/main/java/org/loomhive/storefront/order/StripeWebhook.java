package org.loomhive.storefront.order;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.adapters.stripe.StripeMessages;
import org.loomhive.payment.SettlePayment;

/** Where Stripe tells us about payments. Signed by the sender; the answer is short and fast. */
@WebServlet("/webhooks/stripe")
public class StripeWebhook extends HttpServlet {
  private static final Logger LOG = Logger.getLogger(StripeWebhook.class.getName());
  private static final int LONGEST = 1 << 18;

  @Inject StripeMessages messages;
  @Inject SettlePayment settle;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var body = request.getInputStream().readNBytes(LONGEST);
    try {
      var text = new String(body, StandardCharsets.UTF_8);
      messages.read(text, request.getHeader("Stripe-Signature")).ifPresent(settle::settle);
      response.setStatus(HttpServletResponse.SC_OK);
    } catch (StripeMessages.NotBelieved no) {
      LOG.log(Level.WARNING, "a message for the payment webhook was not believed");
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}

package org.loomhive.storefront.passkey;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.loomhive.account.Logins;
import org.loomhive.account.passkey.KeepPasskeys;
import org.loomhive.account.passkey.PasskeyRef;
import org.loomhive.buyer.door.AddPasskey;
import org.loomhive.kernel.Refused;
import org.loomhive.storefront.account.AccountPage;
import org.loomhive.web.language.SpokenAddress;

/** Speaks with the script of the page of passkeys; taking one away needs no script. */
@WebServlet({"/account/passkeys/wanted", "/account/passkeys/made", "/account/passkeys/remove"})
public class OwnPasskeys extends HttpServlet {
  private static final String SHOP = "Loomhive";

  @Inject Wanted wanted;
  @Inject Question question;
  @Inject Ceremony ceremony;
  @Inject AddPasskey add;
  @Inject KeepPasskeys keep;
  @Inject AccountPage account;
  @Inject Logins logins;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().endsWith("remove")) {
      keep.remove(account.buyer(), new PasskeyRef(request.getParameter("k")));
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", page(request));
      return;
    }
    try {
      PasskeyAnswers.write(response, answer(request));
    } catch (Refused no) {
      PasskeyAnswers.refuse(response, no);
    }
  }

  private JsonObject answer(HttpServletRequest request) throws IOException {
    if (request.getServletPath().endsWith("wanted"))
      return wanted.newKey(logins.get(account.buyer()), SHOP);
    var made = ceremony.made(PasskeyAnswers.body(request), question.take());
    add.add(account.buyer(), made, Objects.requireNonNullElse(request.getParameter("called"), ""));
    return Json.createObjectBuilder().add("next", page(request)).build();
  }

  private static String page(HttpServletRequest request) {
    return SpokenAddress.site(request) + "/account/passkeys";
  }
}

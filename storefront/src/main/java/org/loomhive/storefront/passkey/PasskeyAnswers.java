package org.loomhive.storefront.passkey;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.loomhive.account.passkey.SignInByPasskey;
import org.loomhive.kernel.Refused;
import org.loomhive.storefront.account.BuyerSession;
import org.loomhive.web.HouseWords;
import org.loomhive.web.signin.Door;

/**
 * Speaks with the script of the sign-in page: asks a device for a passkey and lets its owner in.
 */
@WebServlet({"/passkey/wanted", "/passkey/shown"})
public class PasskeyAnswers extends HttpServlet {
  static final int LONGEST = 1 << 16;

  @Inject Wanted wanted;
  @Inject Question question;
  @Inject Ceremony ceremony;
  @Inject SignInByPasskey signIn;
  @Inject BuyerSession session;
  @Inject Door door;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      write(
          response,
          request.getServletPath().endsWith("wanted") ? wanted.aKey() : shown(request, response));
    } catch (Refused no) {
      refuse(response, no);
    }
  }

  private JsonObject shown(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.knock();
    session.begin(signIn.signIn(ceremony.shown(body(request), question.take())), response);
    return Json.createObjectBuilder().add("next", door.after(request.getParameter("then"))).build();
  }

  static String body(HttpServletRequest request) throws IOException {
    return new String(request.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
  }

  static void write(HttpServletResponse response, JsonObject answer) throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(answer.toString());
  }

  static void refuse(HttpServletResponse response, Refused no) throws IOException {
    response.setStatus(HttpServletResponse.SC_CONFLICT);
    write(response, Json.createObjectBuilder().add("no", HouseWords.sentence(no)).build());
  }
}

package org.loomhive.storefront.passkey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.loomhive.account.BuyerAccount;

/** What a device is told when it is asked to make a key, or to show one. */
@RequestScoped
public class Wanted {
  private static final int ES256 = -7;
  private static final int EDDSA = -8;
  private static final int RS256 = -257;

  @Inject Ceremony ceremony;
  @Inject Question question;

  /**
   * @param shopName what the device shows
   */
  JsonObject newKey(BuyerAccount account, String shopName) {
    var choice =
        Json.createObjectBuilder()
            .add("residentKey", "required")
            .add("requireResidentKey", true)
            .add("userVerification", "required");
    return Json.createObjectBuilder()
        .add("challenge", question.ask())
        .add("rp", Json.createObjectBuilder().add("id", ceremony.shop()).add("name", shopName))
        .add("user", user(account))
        .add(
            "pubKeyCredParams",
            Json.createArrayBuilder().add(kind(ES256)).add(kind(EDDSA)).add(kind(RS256)))
        .add("authenticatorSelection", choice)
        .add("attestation", "none")
        .build();
  }

  JsonObject aKey() {
    return Json.createObjectBuilder()
        .add("challenge", question.ask())
        .add("rpId", ceremony.shop())
        .add("userVerification", "required")
        .build();
  }

  /** The device keeps our reference, which tells nothing, and shows the address to its owner. */
  private static JsonObjectBuilder user(BuyerAccount account) {
    var reference = account.ref().value().getBytes(StandardCharsets.UTF_8);
    return Json.createObjectBuilder()
        .add("id", Base64.getUrlEncoder().withoutPadding().encodeToString(reference))
        .add("name", account.email())
        .add("displayName", account.email());
  }

  private static JsonObjectBuilder kind(int algorithm) {
    return Json.createObjectBuilder().add("type", "public-key").add("alg", algorithm);
  }
}

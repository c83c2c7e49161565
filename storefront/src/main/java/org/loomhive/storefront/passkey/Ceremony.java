package org.loomhive.storefront.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.passkey.Credential;
import org.loomhive.account.passkey.Passkeys;
import org.loomhive.kernel.Refused;
import org.loomhive.web.edge.Site;

/**
 * Checks what a device says, by the rules of WebAuthn: for this shop, at its address, to the
 * question that was asked, by somebody whom the device has recognised. Which maker the device has
 * is not asked.
 */
@ApplicationScoped
public class Ceremony {
  private static final boolean RECOGNISED = true;

  @Inject Site site;
  @Inject Passkeys passkeys;

  private final ObjectConverter objects = new ObjectConverter();
  private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(objects);
  private final AttestedCredentialDataConverter converter =
      new AttestedCredentialDataConverter(objects);

  /** The name under which devices keep keys for this shop. */
  public String shop() {
    return URI.create(site.shopAddress()).getHost();
  }

  /** A new key, as the device tells of it. */
  Credential made(String answer, byte[] challenge) {
    try {
      var expected = new RegistrationParameters(server(challenge), null, RECOGNISED);
      var made = webAuthn.verifyRegistrationResponseJSON(answer, expected).getAttestationObject();
      var data = made.getAuthenticatorData();
      var credential = data.getAttestedCredentialData();
      return new Credential(
          credential.getCredentialId(), converter.convert(credential), data.getSignCount());
    } catch (WebAuthnException | NullPointerException | IllegalArgumentException no) {
      throw new Refused(AccountRefusal.NOT_RIGHT);
    }
  }

  /** A known key that was shown. */
  Credential shown(String answer, byte[] challenge) {
    try {
      var told = webAuthn.parseAuthenticationResponseJSON(answer);
      var known = known(told.getCredentialId());
      var expected = new AuthenticationParameters(server(challenge), known, null, RECOGNISED);
      var count = webAuthn.verify(told, expected).getAuthenticatorData().getSignCount();
      return new Credential(told.getCredentialId(), new byte[0], count);
    } catch (WebAuthnException | NullPointerException | IllegalArgumentException no) {
      throw new Refused(AccountRefusal.NOT_RIGHT);
    }
  }

  private CredentialRecordImpl known(byte[] id) {
    var passkey = passkeys.find(id).orElseThrow(() -> new Refused(AccountRefusal.NOT_RIGHT));
    var data = converter.convert(passkey.credential());
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        null,
        null,
        null,
        passkey.signCount(),
        data,
        null,
        null,
        null,
        Set.of());
  }

  private ServerProperty server(byte[] challenge) {
    var origin = Origin.create(site.shopAddress());
    return new ServerProperty(origin, shop(), new DefaultChallenge(challenge));
  }
}

package org.loomhive.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.loomhive.account.SignInStaff;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.Role;
import org.loomhive.web.edge.Site;
import org.loomhive.web.signin.Door;

/** Somebody on the staff signs in. All three parts are sent at once and judged as one. */
@Named
@RequestScoped
public class StaffSignIn {
  private static final int IDLE_MINUTES = 30;
  private static final int CARE_IDLE_MINUTES = 15;

  @Inject SignInStaff signInStaff;
  @Inject Door door;
  @Inject Site site;
  @Inject Clock clock;

  @Inject
  @ManagedProperty("#{param.then}")
  String then;

  private String email;
  private String password;
  private String code;

  public void signIn() {
    door.knock();
    var account = signInStaff.signIn(email, password, code);
    boolean care = account.actor().has(Role.CASE_WORKER);
    door.letIn(account.actor(), account.called(), care ? CARE_IDLE_MINUTES : IDLE_MINUTES);
    door.goOn(then);
  }

  /** What an authenticator app would show; only a demo says it. */
  public String getDemoCode() {
    if (!site.isDemo()) return "";
    var seed = Site.setting("loomhive.demo.codes");
    return seed.map(s -> new CodeSecret(s).codeAt(clock.instant())).orElse("");
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String typed) {
    email = typed;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String typed) {
    password = typed;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String typed) {
    code = typed;
  }
}

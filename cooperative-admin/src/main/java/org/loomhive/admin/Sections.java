package org.loomhive.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.web.SignedIn;

/**
 * The sections of the office that are open to the one who is signed in; web.xml holds the gates.
 */
@Named("sections")
@RequestScoped
public class Sections {
  private static final Map<String, String> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put("trade", "MANAGER QUALITY NETWORK_ADMIN AUDITOR");
    ROLES.put("workshop", "MANAGER QUALITY NETWORK_ADMIN AUDITOR");
    ROLES.put("people", "MANAGER NETWORK_ADMIN AUDITOR");
    ROLES.put("books", "FINANCE_PREPARER FINANCE_APPROVER NETWORK_ADMIN AUDITOR");
    ROLES.put("care", "CASE_WORKER");
    ROLES.put("jobs", "NETWORK_ADMIN AUDITOR");
  }

  @Inject SignedIn signedIn;

  public List<String> getOpen() {
    return ROLES.entrySet().stream()
        .filter(section -> signedIn.hasAny(section.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}

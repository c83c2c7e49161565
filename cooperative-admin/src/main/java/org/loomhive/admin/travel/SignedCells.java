package org.loomhive.admin.travel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.loomhive.delivery.travel.PaperFact.About;
import org.loomhive.delivery.travel.ToSign;

/** What is typed of a paper. */
public class SignedCells {
  private final Map<About, String> facts = new EnumMap<>(About.class);
  private String[] lots = new String[0];
  private String name;
  private String role;
  private String place;

  ToSign.Signer signer() {
    return new ToSign.Signer(name, role, place);
  }

  String of(About one) {
    var typed = facts.get(one);
    return typed == null ? "" : typed;
  }

  public String getTreatment() {
    return of(About.TREATMENT);
  }

  public void setTreatment(String typed) {
    facts.put(About.TREATMENT, typed);
  }

  public String getTreatedOn() {
    return of(About.TREATED_ON);
  }

  public void setTreatedOn(String typed) {
    facts.put(About.TREATED_ON, typed);
  }

  public String getTreatedBy() {
    return of(About.TREATED_BY);
  }

  public void setTreatedBy(String typed) {
    facts.put(About.TREATED_BY, typed);
  }

  public String getNumber() {
    return of(About.NUMBER);
  }

  public void setNumber(String typed) {
    facts.put(About.NUMBER, typed);
  }

  public String getIssuer() {
    return of(About.ISSUER);
  }

  public void setIssuer(String typed) {
    facts.put(About.ISSUER, typed);
  }

  List<String> chosenLots() {
    return lots == null ? List.of() : List.of(lots);
  }

  public String[] getLots() {
    return lots;
  }

  public void setLots(String[] chosen) {
    lots = chosen;
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = typed;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String typed) {
    role = typed;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String typed) {
    place = typed;
  }
}

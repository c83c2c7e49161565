package org.loomhive.admin.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.loomhive.confidential.referral.LinkToMember;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.web.Notes;

/** Finds a member by her cooperative and what she is called there, and ties the file to her. */
@Named("linkForm")
@ViewScoped
public class LinkForm implements Serializable {
  @Inject CareFile file;
  @Inject Cooperatives cooperatives;
  @Inject Members members;
  @Inject LinkToMember link;
  @Inject Notes notes;
  @Inject HttpServletRequest request;

  private String cooperative;
  private String called;
  private boolean searched;

  public void find() {
    searched = true;
  }

  /** Who is meant stands in the form itself: others may have joined meanwhile. */
  public String link() {
    var found = members.get(new MemberRef(request.getParameter("whose")));
    link.link(file.ref(), found.ref(), file.reader());
    notes.good("care.link.done");
    return file.to("/care/person");
  }

  public List<Member> getFound() {
    if (!searched) return List.of();
    var wanted = called.strip().toLowerCase(Locale.ROOT);
    return members.of(new CooperativeRef(cooperative)).stream()
        .filter(member -> member.called().toLowerCase(Locale.ROOT).contains(wanted))
        .limit(20)
        .toList();
  }

  public List<Cooperative> getCooperatives() {
    return cooperatives.all();
  }

  public boolean isSearched() {
    return searched;
  }

  public String getCooperative() {
    return cooperative;
  }

  public void setCooperative(String cooperative) {
    this.cooperative = cooperative;
  }

  public String getCalled() {
    return called;
  }

  public void setCalled(String called) {
    this.called = called;
  }
}

package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.loomhive.confidential.referral.LinkToMember;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Members;
import org.loomhive.web.Notes;

/** Ties the file to a member who was found. */
@Named("linkForm")
@RequestScoped
public class LinkForm {
  @Inject CareFile file;
  @Inject Members members;
  @Inject LinkToMember link;
  @Inject Notes notes;
  @Inject HttpServletRequest request;

  /** Who is meant stands in the form itself: others may have joined meanwhile. */
  public String link() {
    var found = members.get(new MemberRef(request.getParameter("whose")));
    link.link(file.ref(), found.ref(), file.reader());
    notes.good("care.link.done");
    return file.to("/care/person");
  }
}

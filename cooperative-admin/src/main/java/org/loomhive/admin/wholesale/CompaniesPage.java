package org.loomhive.admin.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.loomhive.ordering.company.SoldSamples;
import org.loomhive.web.Paging;
import org.loomhive.web.asked.Chosen;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.CompanyState;

/** Companies, one state at a time; what waits longest comes first. */
@Named("companiesDesk")
@RequestScoped
public class CompaniesPage {
  private static final ZoneId HOUSE_ZONE = ZoneId.of("Asia/Kolkata");
  private static final int ON_A_PAGE = 50;

  @Inject Companies companies;
  @Inject SoldSamples samples;
  @Inject Clock clock;

  @Inject
  @ManagedProperty("#{param.state}")
  String stateParam;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private List<Company> shown;

  /** How many samples were bought, and how many of them became orders. */
  public SoldSamples.Conversion getSamples() {
    return samples.conversion();
  }

  public List<CompanyState> getStates() {
    return List.of(CompanyState.values());
  }

  /** Without a choice, what waits for an answer. */
  public CompanyState getState() {
    return Chosen.of(CompanyState.class, stateParam).orElse(CompanyState.APPLIED);
  }

  public Paging getPaging() {
    return Paging.of(page, ON_A_PAGE, companies.count(getState()));
  }

  public List<Company> getShown() {
    if (shown == null) shown = companies.all(getState(), getPaging().first(), ON_A_PAGE);
    return shown;
  }

  public LocalDate due(Company company) {
    return company.answerDue(HOUSE_ZONE);
  }

  /** It waits longer than was promised. */
  public boolean isLate(Company company) {
    var today = LocalDate.ofInstant(clock.instant(), HOUSE_ZONE);
    return company.state() == CompanyState.APPLIED && today.isAfter(due(company));
  }
}

package org.loomhive.wholesale.company;

/** How far the office is with a company. */
public enum CompanyState {
  APPLIED,
  APPROVED,
  REFUSED,
  PAUSED
}

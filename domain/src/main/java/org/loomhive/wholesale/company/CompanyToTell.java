package org.loomhive.wholesale.company;

/**
 * The contact of a company is to be told what the office said. Names neither her nor the company.
 *
 * @param contact the account
 * @param state a {@link CompanyState}
 * @param decided in milliseconds since 1970
 */
public record CompanyToTell(String contact, String state, long decided) {}

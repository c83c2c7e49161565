/**
 * What runs by itself: the outbox, unpaid orders, letters, old baskets and answers, and the nightly
 * checks.
 */
package org.loomhive.admin.jobs;

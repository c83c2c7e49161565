/** Orders that a company pays later: how much of one, until when, and what came of it. */
package org.loomhive.ordering.owed;

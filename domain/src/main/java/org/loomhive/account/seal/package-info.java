/** How the seeds of second factors lie in the database: closed. */
package org.loomhive.account.seal;

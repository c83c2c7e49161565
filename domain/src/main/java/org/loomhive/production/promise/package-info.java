/** Whether work is done by the day that it was promised for, as a house and never by maker. */
package org.loomhive.production.promise;

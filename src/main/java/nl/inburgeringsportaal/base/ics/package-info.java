/** Appointments as iCalendar (RFC 5545), for a file and for an address that a calendar program fetches. */
package nl.inburgeringsportaal.base.ics;

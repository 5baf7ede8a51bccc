package ascertain.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people call the columns of their tables.
final class HeaderNames {
    private static final String NAMES =
            """
            *reference: reference, ref, refno, referencenumber, claimantid, claimid, claimnumber, claimno, id, caseid, clientid, memberid, fileno, fileid, claimantreference, claimantno, claimantnumber
            *full_name: name, fullname, claimant, claimantname, client, clientname, membername, plaintiff, contactname, person
            given_name: firstname, first, givenname, given, forename, fname, vorname, prenom, nombre, middlename, middleinitial, middle, mi
            family_name: lastname, last, surname, familyname, family, lname, nachname, nomdefamille, apellido, apellidos
            former_names: maidenname, formername, formernames, aka, alias, othernames, previousname, formerlastname
            representative: guardian, executor, legalrepresentative, representativename
            email: email, emailaddress, mail, mailaddress, emails, primaryemail, secondaryemail, otheremail, workemail, personalemail, homeemail, alternateemail, correo, courriel, emailid
            profile_url: linkedin, linkedinurl, linkedinprofile, linkedinprofileurl, linkedinlink, profileurl, profile, profilelink, publicprofile, publicprofileurl, linkedinpage
            phone: phone, phonenumber, telephone, tel, mobile, mobilephone, cell, cellphone, homephone, workphone, mobilenumber, contactnumber
            address: address, street, streetaddress, mailingaddress, homeaddress, address1, address2, addressline1, addressline2, street1, street2, city, town, zip, zipcode, postalcode, postcode, apt, apartment, unit, suite
            state: state, province, stateprovince, stateorprovince, usstate, stateofresidence, residencestate, homestate, st, region
            country: country, nation, countryofresidence, countryregion
            language: language, preferredlanguage, lang
            status: status, claimstatus, recordstatus, reviewstatus
            assigned_to: assignedto, owner, paralegal, handler, assignee
            follow_up_on: followup, followupdate, followupon, nextcontact, reminder
            attested_on: attested, attestedon, attestationdate, datesigned, signedon, declarationdate
            opted_out_on: optout, optedout, optedouton, optoutdate, exclusiondate, optouton
            withdrawn_on: withdrawn, withdrawnon, withdrawaldate
            discovery_date: discoverydate, discoveredon, datediscovered, discovered
            actual_damages: actualdamages, damages, loss, losses, outofpocket
            represented_by: representedby, attorney, counsel, lawyer, lawfirm, othercounsel, attorneyname
            engagement_status: engagement, engagementstatus, retainer, retainerstatus
            do_not_contact: donotcontact, dnc, nocontact
            ai_setting: aisetting, aitraining, aitrainingsetting
            ai_setting_off_on: aisettingoff, aioptout, aitrainingoff, aitrainingoffon
            *plan: premiumplan, plan, subscription, subscriptionplan, subscriptiontype, premiumtype, product, planname, membershiptype, premium
            *first_day: premiumstart, premiumstartdate, premiumfrom, premiumsince, premiumfirstday, startdate, start, from, subscriptionstart, subscriptionstartdate, premiumbegan, firstday, planstart, planstartdate, premiumbegin, membersince
            *last_day: premiumend, premiumenddate, premiumto, premiumuntil, premiumthrough, premiumlastday, enddate, end, to, until, subscriptionend, subscriptionenddate, premiumended, lastday, planend, planenddate, premiumcancelled, premiumcanceled
            *trial: trial, freetrial, istrial, premiumtrial, trialperiod
            *inmail_on: inmaildate, inmail, inmailon, inmaildates, inmailtime, dateofinmail, messagedate, inmailmessagedate
            *inmail_sent_on: inmailsent, inmailsenton, inmailsentdate, dateinmailsent, inmaildatesent, senton, datesent, sentat, sentdate
            *inmail_received_on: inmailreceived, inmailreceivedon, inmailreceiveddate, dateinmailreceived, inmaildatereceived, receivedon, datereceived, receiveddate
            *direction: direction, inmaildirection, sentreceived, sentorreceived, inout, messagedirection""";

    /// Words that say whose it is and not what.
    private static final List<String> OF_WHOM =
            List.of(
                    "claimants",
                    "claimant",
                    "classmember",
                    "client",
                    "contact",
                    "plaintiff",
                    "primary",
                    "member",
                    "your",
                    "linkedin",
                    "their",
                    "persons");

    private static final Map<String, ColumnUse> USES = uses();

    private HeaderNames() {}

    private static Map<String, ColumnUse> uses() {
        var uses = new HashMap<String, ColumnUse>();
        for (var use : ColumnUse.all()) {
            if (use != ColumnUse.Special.LEFT_OUT) {
                uses.put(Headers.squashed(use.label()), use);
            }
        }
        for (var line : NAMES.split("\n")) {
            var parts = line.split(": ");
            var use = ColumnUse.of(parts[0]).orElseThrow();
            for (var name : parts[1].split(", ")) {
                uses.put(name.strip(), use);
            }
        }
        return Map.copyOf(uses);
    }

    /// What a header says, if it says anything.
    static Optional<ColumnUse> use(String header) {
        var name = Headers.squashed(header);
        var bare = name.replaceFirst("\\p{N}+$", "");
        return find(name).or(() -> find(bare)).or(() -> ofWhom(name)).or(() -> ofWhom(bare));
    }

    private static Optional<ColumnUse> find(String name) {
        return Optional.ofNullable(USES.get(name));
    }

    private static Optional<ColumnUse> ofWhom(String name) {
        return OF_WHOM.stream()
                .filter(name::startsWith)
                .findFirst()
                .flatMap(whose -> find(name.substring(whose.length())));
    }
}

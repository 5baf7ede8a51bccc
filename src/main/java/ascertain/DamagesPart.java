package ascertain;

import ascertain.ui.Session;
import ascertain.ui.damages.DamagesModel;
import ascertain.ui.damages.DamagesView;
import ascertain.ui.damages.ModelsModel;
import ascertain.ui.damages.TermsModel;
import ascertain.ui.frozen.FreezeModel;
import ascertain.ui.frozen.FreezeView;
import ascertain.ui.frozen.FrozenModel;
import ascertain.ui.frozen.FrozenView;
import ascertain.ui.frozen.PrintModel;
import ascertain.ui.shell.Screen;

/// The screen of what the roll may be worth, and the figures frozen.
final class DamagesPart {
    private final Session session;
    private final Attorney.Around around;
    private final FreezeView freeze;
    private final DamagesView view;

    DamagesPart(Session session, Work work, Attorney.Around around) {
        this.session = session;
        this.around = around;
        // Whoever searches for a name does not wait for the fees to be added up.
        var adding = work.looking().beside("damages");
        var damages = new DamagesModel(session, work.counting(), adding, work.beside());
        var terms = new TermsModel(damages);
        var freezing =
                new FreezeModel(
                        session,
                        work.looking().beside("freezing"),
                        work.writing(),
                        around.undoing(),
                        damages::chosenDay);
        freeze = new FreezeView(freezing, around.sheets());
        var frozen =
                new FrozenModel(session, work.beside(), work.looking().beside("frozen"), freezing);
        var printing = new PrintModel(session, work.writing(), around.dialogs(), around.undoing());
        view =
                new DamagesView(
                        damages,
                        terms,
                        new ModelsModel(
                                session, damages, terms, adding, work.writing(), around.undoing()),
                        new DamagesView.Frozen(
                                new FrozenView(frozen, printing, this::askFreeze),
                                FrozenView.freezeButton(this::askFreeze),
                                frozen.anyProperty()),
                        new DamagesView.Doors(
                                only -> around.show().accept(() -> around.roll().showOnly(only)),
                                around.showClaimant(),
                                around.start(),
                                work.pace()));
        freezing.onFrozen(_ -> view.showFrozen());
    }

    Screen screen() {
        return Screen.damages(view, view::focusFirst);
    }

    /// Asks what to freeze the figures under, and freezes them.
    void askFreeze() {
        if (session.open().isPresent() && !around.sheets().isVisible()) {
            freeze.show();
        }
    }
}

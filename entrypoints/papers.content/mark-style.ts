/**
 * How a mark looks. Hollow: nothing known; filled: known. A triangle trends today, a diamond matches a subscription,
 * a bookmark is saved, and a bar under any of them says it was read. All of it is told by shape.
 *
 * The colour is the text's own, which is legible on its page, and the rubric is mixed with it for the same reason.
 * The box stands on the baseline and no higher than a capital, so that no line grows.
 */
export const MARK_STYLE = `
:host{all:initial!important;display:inline-block!important;width:.7em!important;height:.7em!important;color:inherit!important;font-size:inherit!important;cursor:pointer!important;user-select:none!important;-webkit-user-select:none!important}
i{display:block;position:relative;height:100%;--c:color-mix(in srgb,currentcolor 62%,transparent);--r:color-mix(in srgb,currentcolor 30%,#dc452b)}
i::before,i::after{content:"";position:absolute;box-sizing:border-box;left:calc(50% - .2em);width:.4em;height:.4em;bottom:.16em}
i::before{border-radius:50%;border:max(1px,.08em) solid var(--c)}
.known::before{background:var(--c)}
.subscribed::before{border-radius:0;border-color:var(--r);transform:rotate(45deg) scale(.9)}
.subscribed.known::before{background:var(--r)}
i.trending::before{border:0;border-radius:0;background:var(--r);transform:none;left:calc(50% - .24em);width:.48em;clip-path:polygon(evenodd,50% 0,100% 100%,0 100%,50% 0,50% 42%,27% 84%,73% 84%,50% 42%)}
i.trending.known::before{clip-path:polygon(50% 0,100% 100%,0 100%)}
i.saved::before{border:0;border-radius:0;background:var(--r);transform:none;left:calc(50% - .2em);width:.4em;height:.56em;clip-path:polygon(0 0,100% 0,100% 100%,50% 72%,0 100%)}
.read::after{bottom:0;height:max(1px,.09em);background:var(--c)}
@media(forced-colors:active){i{--c:CanvasText;--r:Highlight;forced-color-adjust:none}}
@media print{i{visibility:hidden}}
`;
